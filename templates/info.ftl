<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/help.ftl" as help>
<#import "partial/lines.ftl" as lines>
<#import "partial/reading.ftl" as reading>
<#assign m = attune[0]>
<#assign p = m.page>
<#-- A country that nothing is known of is left out of the list and of what it leads to. -->
<#function entries region>
<#if (p.regions_show!"services")?starts_with("report")><#return region.report![]></#if>
<#return (region.emergency![]) + (region.services![])>
</#function>
<#macro area region>
<section class="region<#if region.current> region-own</#if>" id="region-${region.region}" aria-labelledby="region-${region.region}-title">
<h2 id="region-${region.region}-title" lang="${region.lang}">${region.name}</h2>
<@help.services entries(region)/>
</section>
</#macro>
<#assign shows_services = (p.regions_show!"")?starts_with("services")>
<#assign is_glossary = (p.uri!"")?ends_with("glossary.html")>
<@base.page class="info" + is_glossary?string(" glossary", "")>
<article>
<header>
<h1>${p.title}</h1>
<#if p.lead?has_content && !shows_services>
<p class="lead">${p.lead}</p>
</#if>
<#-- Numbers come first: whoever opens a page of help must not have to look for them. -->
<#if p.regions?has_content && m.help.region?has_content>
<section class="numbers-first" aria-labelledby="numbers-title">
<h2 id="numbers-title">${m.ui.help_region} <span lang="${m.help.lang!m.lang}">${m.help.name}</span></h2>
<@help.numbers m.help/>
<p><a href="#regions">${m.ui.help_elsewhere}</a></p>
</section>
</#if>
<@parts.exit_note/>
<#if !is_glossary><@reading.listen/></#if>
</header>
<#assign more = []>
<#if p.privacy??>
<#if p.privacy.keep!false><#assign more = [{"id": "kept-title", "text": m.ui.privacy_keep_title}]></#if>
<#assign more = more + [{"id": "visits-title", "text": m.ui.privacy_visits}, {"id": "quiet-title", "text": m.ui.privacy_quiet}]>
</#if>
<#if !shows_services><@parts.contents more/></#if>
<div class="prose">
${p.body?no_esc}
</div>
<#if p.privacy?? && (p.privacy.keep!false)>
<section class="prose" aria-labelledby="kept-title">
<h2 id="kept-title">${m.ui.privacy_keep_title}</h2>
<p>${m.ui.privacy_keep?replace("{name}", "attune-visits")}</p>
<p>${m.ui.privacy_keep_seen}</p>
<p>${m.ui.privacy_keep_forget?replace("{forget}", m.ui.quiz_keep_forget_all)}</p>
</section>
</#if>
<#if p.privacy??>
<section class="prose" aria-labelledby="visits-title">
<#assign keeper = p.privacy.publisher?has_content?then(p.privacy.publisher, m.site.name)>
<h2 id="visits-title">${m.ui.privacy_visits}</h2>
<p>${m.ui.privacy_server} <#if p.privacy.logs?has_content>${m.ui.privacy_kept?replace("{publisher}", keeper)?replace("{time}", p.privacy.logs)}<#else>${m.ui.privacy_ask?replace("{publisher}", keeper)}</#if></p>
<h2 id="quiet-title">${m.ui.privacy_quiet}</h2>
<#if p.privacy.allow?has_content>
<p>${m.ui.privacy_own_quiet} ${m.ui.privacy_allow?replace("{places}", p.privacy.allow?join(", "))}</p>
<p>${m.ui.privacy_allow_sees}</p>
<#else>
<p>${m.ui.privacy_nothing}</p>
</#if>
<#if m.site.privacy_url??>
<p><a href="${m.site.privacy_url}" rel="noreferrer">${m.ui.privacy_of?replace("{name}", keeper)}</a></p>
</#if>
</section>
</#if>
<#if shows_services>
<#list p.regions![] as region><#if region.current><@area region/></#if></#list>
</#if>
<#if p.regions?has_content>
<nav class="region-jump" id="regions" aria-labelledby="region-jump-title">
<h2 id="region-jump-title">${m.ui.region_elsewhere}</h2>
<ul>
<#list p.regions as region>
<#if entries(region)?has_content><li><a href="#region-${region.region}" lang="${region.lang}">${region.name}</a></li></#if>
</#list>
</ul>
</nav>
<#list p.regions as region>
<#if entries(region)?has_content && !(shows_services && region.current)><@area region/></#if>
</#list>
</#if>
<@lines.rest/>
<footer class="end">
<@parts.sources/>
<#if p.authors?has_content || p.changed??><@parts.colophon/></#if>
<@parts.tags/>
</footer>
</article>
<@parts.next/>
<@parts.problem/>
</@base.page>
