<#list published_articles as a>${a.title!a.uri} ${a.noExtensionUri!} </#list>${content.rootpath}<#list raws as r>${r.title}</#list>
