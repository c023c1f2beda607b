<#list tagged_documents?sort_by("title") as doc>/${doc.uri} ${doc.title}
</#list>${tag} <#list tag_posts as post>${post.uri} </#list>
