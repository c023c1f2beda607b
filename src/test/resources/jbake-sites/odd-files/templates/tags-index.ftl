<#list tags as t>${t.name} </#list>|<#list alltags as t>${t} </#list>
