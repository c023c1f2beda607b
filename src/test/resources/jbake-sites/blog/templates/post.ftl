<#include "header.ftl">
<#import "parts/dates.ftl" as d>
<h1><#escape x as x?xml>${content.title}</#escape></h1>
<@d.when content/>
<p>${content.date?date} ${content.date?time} ${content.date?datetime} ${content.date?date?string.long} ${content.date?datetime?string.full} ${content.date?date?iso_utc}</p>
${content.body}
<#if content.tags?? && content.tags?has_content><p><#list content.tags as tag><a href="${content.rootpath}${config.tag_path}/${tag}${config.output_extension}">${tag}</a><#if tag?has_next>, </#if></#list></p></#if>
<#if (content.previousContent)??><a href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if (content.nextContent)??><a href="${content.rootpath}${content.nextContent.noExtensionUri!content.nextContent.uri}">${content.nextContent.title}</a></#if>
<p>${content.author!"nobody"} ${content.file?keep_after_last("content")} ${content.sourceuri} ${content.uri} ${content.sha1} ${content.rootpath} ${content.type} ${content.status} ${content.cached?c}</p>
<p><#list content?keys?sort as key>${key} </#list></p>
<p><#list content?keys as key>${key} </#list></p>
<#list db.getPublishedPostsByTag("talk") as p>${p.title} </#list>
${db.getPublishedPosts().size()} ${db.getPublishedPostsByTag("talk").size()} ${db.getDocumentCount("post")} ${db.getPublishedCount("post")} ${db.getAllTags()?size} <#list db.getTags() as t>${t},</#list>
<#list db.getAllContent("post") as p>${p.title}:${p.status} </#list>
<#list db.getPublishedContent("note")?filter(n -> n.title?contains("Note")) as n>${n.title} </#list>
<#assign both = db.getPublishedPosts()><#assign added = both.addAll(db.getPublishedPages())>${both?size} ${added?c}
<#include "footer.ftl">
