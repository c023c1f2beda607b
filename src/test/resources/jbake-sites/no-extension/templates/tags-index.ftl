<#list tags as t>${t.name} ${t.uri} </#list>${content.rootpath}
