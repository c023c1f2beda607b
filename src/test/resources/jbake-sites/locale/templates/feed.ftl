<#list published_posts as p>${p.date?datetime?iso_utc} ${p.date?long?c}
</#list>