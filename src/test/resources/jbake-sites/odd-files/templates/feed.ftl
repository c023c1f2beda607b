<#list all_content as p>${p.title!} ${p.status} </#list>
