<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/lang.ftl" as lang>
<#import "partial/lines.ftl" as lines>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="home">
<h1>${p.title}</h1>
<#-- The first paragraph of the text is the lead; what follows stands below the four ideas. -->
<#assign body = (p.body!"")?trim>
<#if body?starts_with("<p>")>
<p class="lead">${body?keep_before("</p>")?remove_beginning("<p>")?no_esc}</p>
<#assign body = body?keep_after("</p>")?trim>
<#elseif p.description?has_content>
<p class="lead">${p.description}</p>
</#if>
<#if p.doors?has_content>
<nav class="doors" aria-label="${m.ui.door_title}">
<ul class="rows"<@lang.site/>>
<#list p.doors as door>
<li><a class="row" href="${door.href}"><span class="row-title">${door.title}</span></a></li>
</#list>
</ul>
</nav>
</#if>
<#if p.ideas?has_content>
<section class="ideas" aria-labelledby="ideas-title">
<h2 id="ideas-title"><#if p.ideas?size == 4>${m.ui.ideas_title}<#else>${m.ui.ideas_title_some}</#if></h2>
<#if p.ideas?size gt 1><p class="ideas-lead">${m.ui.ideas_lead}</p></#if>
<ul class="tiles"<@lang.site/>>
<#list p.ideas as idea>
<li><a class="tile" href="${idea.href}"><@lines.idea idea.id/><h3>${idea.title}</h3><#if idea.sentence?has_content><p>${idea.sentence}</p></#if></a></li>
</#list>
</ul>
<p class="home-more"><a href="${m.root}search.html">${m.ui.search_all}</a></p>
</section>
</#if>
<#if body?has_content>
<div class="prose home-text">
${body?no_esc}
</div>
</#if>
<#if p.entries?has_content>
<section class="list-section" aria-labelledby="entries-title">
<h2 id="entries-title">${m.ui.topic_articles}</h2>
<@parts.rows p.entries/>
</section>
</#if>
</@base.page>
