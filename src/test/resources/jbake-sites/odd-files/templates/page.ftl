${content.title!"?"}|${content.uri}|${content.rootpath}|${content.date?string("yyyy-MM-dd")}|${content.status}|<#list content.tags![] as t>${t};</#list>
${content.body}
<#list published_posts as p>${p.title} </#list>
