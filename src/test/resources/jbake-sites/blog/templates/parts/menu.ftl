<nav>
<#list published_pages as page>
<a href="<#if (content.rootpath)??>${content.rootpath}</#if>${page.uri}">${page.title!"untitled"}</a>
</#list>
<ul><#list tags as tag><li>${tag.name} (${tag.tagged_posts?size}/${tag.tagged_documents?size}) ${tag.uri}</li></#list></ul>
<p><#list alltags as t>${t} </#list></p>
</nav>
