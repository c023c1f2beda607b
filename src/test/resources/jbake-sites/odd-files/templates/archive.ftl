<#list published_content as p>${p.title!} ${p.uri} </#list>
