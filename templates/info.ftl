<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/help.ftl" as help>
<#import "partial/lines.ftl" as lines>
<#assign m = attune[0]>
<#assign p = m.page>
<#assign is_glossary = (p.uri!"")?ends_with("glossary.html")>
<@base.page class="info" + is_glossary?string(" glossary", "")>
<article>
<header>
<h1>${p.title}</h1>
<#if p.description?has_content>
<p class="lead">${p.description}</p>
</#if>
</header>
<#if (p.regions_show!"") != "services"><@parts.contents/></#if>
<div class="prose">
${p.body?no_esc}
</div>
<#if p.privacy??>
<section class="prose" aria-labelledby="visits-title">
<#assign keeper = p.privacy.publisher?has_content?then(p.privacy.publisher, m.site.name)>
<h2 id="visits-title">${m.ui.privacy_visits}</h2>
<p>${m.ui.privacy_server} <#if p.privacy.logs?has_content>${m.ui.privacy_kept?replace("{publisher}", keeper)?replace("{time}", p.privacy.logs)}<#else>${m.ui.privacy_ask?replace("{publisher}", keeper)}</#if></p>
<#if p.privacy.allow?has_content>
<p>${m.ui.privacy_allow} ${p.privacy.allow?join(", ")}.</p>
</#if>
<#if m.site.privacy_url??>
<p><a href="${m.site.privacy_url}" rel="noreferrer">${m.ui.privacy_of?replace("{name}", keeper)}</a></p>
</#if>
</section>
</#if>
<#if p.regions?has_content>
<#assign show_reports = (p.regions_show!"services") == "report">
<nav class="region-jump" id="regions" aria-labelledby="region-jump-title">
<h2 id="region-jump-title">${m.ui.region_elsewhere}</h2>
<ul>
<#list p.regions as region>
<li><a href="#region-${region.region}" lang="${region.lang}">${region.name}</a></li>
</#list>
</ul>
</nav>
<#list p.regions as region>
<section class="region" id="region-${region.region}" aria-labelledby="region-${region.region}-title">
<h2 id="region-${region.region}-title" lang="${region.lang}">${region.name}</h2>
<#if show_reports>
<@help.services region.report![]/>
<#else>
<@help.services (region.emergency![]) + (region.services![])/>
</#if>
</section>
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
