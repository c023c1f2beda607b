<#list all_content?sort_by("uri") as content>
<#if (last_type)?? && content.type != last_type></ul><ul></#if>${content.type} ${content.uri} ${content.status}
<#assign last_type = content.type></#list>
