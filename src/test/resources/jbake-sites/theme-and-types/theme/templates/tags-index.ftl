<#list tags?sort_by("name") as tag>${config.site_host}/${tag.uri} ${tag.name} ${tag.tagged_documents?size}
</#list>
