${currentPageNumber}/${numberOfPages} ${previousFileName!"-"} ${nextFileName!"-"} <#list published_posts as p>${p.title} ${p.uri} </#list>
