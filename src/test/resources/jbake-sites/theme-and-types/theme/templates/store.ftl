<#-- The store itself, as some themes ask it: its documents are not those of the lists by name. -->
<#assign all = db.getPublishedContent("post")>
${all?size} ${all.size()} ${all?first.title} ${all.get(0).title} ${all[1].title} ${all[1].getTitle()}
<#list all?filter(p -> (p.title!"") != "Two")?sort_by("title")?reverse as p>
${p["title"]} ${p.date?string("yyyy")} ${p.uri} ${p.getUri()} ${p.status} ${p.body?length} ${(p.tags?join("+"))!}
<#if p.about??>${p.about.places[1].town} ${p.about.open?c} ${(p.about.none)!"none"} ${p.about?keys?sort?join(",")}</#if>
${p?keys?sort?join(" ")}
</#list>
<#function written by><#local found = db.getPublishedContent("post")?filter(p -> (p.author)?? && p.author == by)><#return found></#function>
<#list written("Sam") as p>${p.title}<#sep>, </#list>
${db.getPublishedPages()?size} ${db.getDocumentCount("post")} ${db.getPublishedCount("post")}
<#list db.getAllTags() as tag>${tag};</#list>
<#list db.getPublishedDocumentsByTag("video") as d>${d.uri}</#list>
<#list db.getDocumentByUri("about.html") as d>${d.title}</#list>
<#list published_posts?chunk(2) as row>[<#list row as p>${p?counter}${p?item_parity} ${p.title} </#list>]</#list>
<#assign byType = {}><#list published_content as c><#assign byType = byType + {c.type: (byType[c.type]![]) + [c]}></#list>
<#list byType?keys?sort as type>${type}: <#list byType[type] as c>${c.uri} </#list></#list>
