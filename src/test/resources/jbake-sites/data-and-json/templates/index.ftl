<#assign p = data.get("people.yml")>
${p.title} ${p.zeta} ${p.alpha} ${p.big} ${p.text} ${p.when?string("yyyy-MM-dd HH:mm:ss")} ${p.type} ${p.sourceuri} ${p.file?keep_after_last("data/")} ${p.sha1} ${p.rendered?c}
<#list p.people as person>${person.name} <#if person.born??>${person.born?date?iso_utc}</#if> <#list person.role?keys?sort as k>${k} </#list>${(person.active!false)?c} ${person.note!"none"} ${person.role.z!} ${(person.role.m)!?size}
</#list>
<#list p.map?keys?sort as key>${key} </#list><#list p.map.xray.victor as v>${v}</#list> ${p.map.size()} ${p.people.get(0).name}
<#list data.get("list.yaml").data as item><#if item?is_string>${item}<#elseif item?is_sequence>${item?join("+")}<#else>${item.two}</#if>;</#list>
${data.get("missing.yml")?size}
<#list factss as f>${f.sourceuri} </#list>
${db.getDocumentByUri("shows/a.html")[0].title} ${db.getPublishedContent("show").get(0).title} ${db.getPublishedContent("show").getFirst().title} ${db.getAllContent("facts")?size} ${db.getPublishedCount("show")} ${db.getUnrenderedContent()?size}
<#list published_shows?sort_by("order") as s>${s.title} </#list>
<#list published_shows?sort_by(["meta", "rank"])?reverse as s>${s.title}:${s.meta.rank} </#list>
<#list published_shows?filter(s -> s.meta.tags?seq_contains("x")) as s>${s.title} </#list>
