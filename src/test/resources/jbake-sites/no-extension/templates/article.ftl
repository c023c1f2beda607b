${content.title!content.uri} ${content.noExtensionUri!"-"} ${content.uri} ${content.rootpath} ${content.date?string("yyyy-MM-dd HH:mm")}
${content.body}
<#if content.previousContent??>${content.previousContent.noExtensionUri!"none"}</#if> <#if content.nextContent??>${content.nextContent.uri}</#if>
<#list articles as a>${a.uri} </#list> <#list published_recipes as r>${r.uri} </#list>
