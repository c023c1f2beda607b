<#list published_posts as p>${p.title} ${p.date?datetime?string.medium} ${p.date?date?string.short}</#list>
