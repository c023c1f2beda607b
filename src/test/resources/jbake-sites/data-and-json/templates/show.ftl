${content.title} ${content.meta.rank} ${content.meta.name} ${content.meta.deep.er} ${content.meta.yes?c} ${content.meta.nothing!"nothing"} ${content.meta.pi} ${content.meta.big}
<#list content.meta?keys as k>${k} </#list>|<#list content.meta.deep?keys as k>${k} </#list>|<#list content.meta.tags as t>${t} </#list>|<#list content.meta.list as l>${l?is_hash?c} </#list>
<#list content?keys as k>${k} </#list>
<#list content.meta as k, v>${k}=<#if !(v??)>null<#elseif v?is_number>${v?c}<#elseif v?is_string>${v}<#elseif v?is_boolean>${v?c}<#elseif v?is_sequence>[${v?size}]<#else>{}</#if> </#list>
${content["og.title"]} ${content["with space"]} ${content.dash\-ed} ${content["été"]} ${content.Title!} ${content.UPPER} ${content.eq} [${content.empty}] ${content.json!"no json"} ${content.dup}
<#list config?keys?filter(k -> k?starts_with("template_") || k?starts_with("render_"))?sort as k>${k}=${config[k]} </#list>
${config.sourceFolder?is_string?c} ${config.index_posts_per_page} ${config.db_clear_cache?c} ${config.version} ${version} ${config.uri_noExtension_prefix!"unset"}
<#assign data2 = data.get("people.yml")>${data2.people?first.name}
