<#ftl output_format="XML">
<#list published_content as content><loc>${config.site_host}/${content.uri}</loc><t>${content.title!}</t></#list>
