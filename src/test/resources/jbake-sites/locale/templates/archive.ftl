<#setting locale="fr_FR"><#setting number_format="0.##"><#list published_posts as p>${p.date?string("MMMM")} ${1234.5} </#list>${config.site_zahl?number}
