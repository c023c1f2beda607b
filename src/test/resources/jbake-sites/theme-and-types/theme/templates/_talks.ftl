<#list talks?sort_by("title") as talk>${talk.title} [${talk.type}] <#if talk.tags?seq_contains("video")>video</#if></#list>
<#list published_content?filter(x -> x.type == "talk") as content>${content.uri}</#list>${content.title}
