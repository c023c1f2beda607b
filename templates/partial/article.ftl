<#ftl output_format="HTML">
<#import "lang.ftl" as lang>
<#import "reading.ftl" as reading>
<#-- What stands around the text of an article or a quiz. Each part leaves itself out where it has nothing to say. -->

<#macro facts>
<#local m = attune[0]>
<#local p = m.page>
<div class="facts"<@lang.ours/>>
<#if (p.minutes!0) gt 0>
<p><#if p.minutes == 1>${m.ui.minutes_one}<#else>${m.ui.minutes?replace("{n}", p.minutes?c)}</#if></p>
</#if>
<@reading.listen/>
<@reading.settings/>
</div>
</#macro>

<#-- What the way out does, and does not: to be known before the page is read. -->
<#macro exit_note>
<#if attune[0].page.sensitive!false>
<p class="exit-note"<@lang.ours/>>${attune[0].ui.exit_note}</p>
</#if>
</#macro>

<#-- Left out on sensitive pages: what they mention, and help, must come before anything else. -->
<#-- more: headings that the template adds to those of the text, each {"id", "text"} -->
<#macro contents more=[]>
<#local m = attune[0]>
<#local parts = []>
<#list m.page.outline![] as heading>
<#if heading.level == 2><#local parts = parts + [heading]></#if>
</#list>
<#local parts = parts + more>
<#if parts?size gt 2 && !(m.page.sensitive!false)>
<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title"<@lang.ours/>>${m.ui.contents}</h2>
<ol class="contents-list">
<#list parts as heading>
<li><a href="#${heading.id}">${heading.text}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>

<#macro sources>
<#local m = attune[0]>
<#if m.page.sources?has_content>
<section aria-labelledby="sources-title">
<h2 id="sources-title"<@lang.ours/>>${m.ui.sources}</h2>
<ul class="sources">
<#list m.page.sources as source>
<li id="${source.id}">${source.html?no_esc}</li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#-- Who wrote the page, who reviewed it, and the dates. -->
<#macro colophon>
<#local m = attune[0]>
<#local p = m.page>
<#local ui = m.ui>
<section aria-labelledby="about-page-title"<@lang.ours/>>
<h2 id="about-page-title">${ui.about_page}</h2>
<p><#if p.authors?has_content>${ui.written_by?replace("{authors}", p.authors?join(", "))}<#else>${ui.written_by_project}</#if> <#if !p.reviewer?has_content>${ui.not_reviewed}<#elseif p.reviewed??>${ui.reviewed_on?replace("{reviewer}", p.reviewer)?replace("{date}", p.reviewed.text)}<#else>${ui.reviewed_by?replace("{reviewer}", p.reviewer)}</#if></p>
<#if p.published?? || p.changed?? || p.review_due??>
<dl class="dates">
<#if p.published??><dt>${ui.published}</dt><dd><time datetime="${p.published.iso}">${p.published.text}</time></dd></#if>
<#-- what was never changed was last changed when it was published -->
<#local changed = (p.changed!p.published)!{}>
<#if changed.iso??><dt>${ui.changed}</dt><dd><time datetime="${changed.iso}">${changed.text}</time></dd></#if>
<#if p.review_due??><dt>${ui.next_review}</dt><dd><time datetime="${p.review_due.iso}">${p.review_due.text}</time></dd></#if>
</dl>
</#if>
</section>
</#macro>

<#macro tags>
<#local m = attune[0]>
<#if m.page.tags?has_content>
<section class="tags" aria-labelledby="tags-title">
<h2 id="tags-title"<@lang.ours/>>${m.ui.tags}</h2>
<ul class="tag-list">
<#list m.page.tags as tag>
<li><a href="${tag.href}"<@lang.of tag/>>${tag.name}</a></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#macro next>
<#local m = attune[0]>
<#if m.page.next??>
<nav class="next" aria-label="${m.ui.next_page}">
<p class="next-label"<@lang.ours/>>${m.ui.next_page}<#if m.page.next.path?has_content>. ${m.ui.part_of_path?keep_before("{path}")}<#if m.menu_lang??><span<@lang.site/>>${m.page.next.path}</span><#else>${m.page.next.path}</#if>${m.ui.part_of_path?keep_after("{path}")}</#if></p>
<p><a class="next-link" href="${m.page.next.href}"<@lang.of m.page.next/>>${m.page.next.title}</a></p>
</nav>
</#if>
</#macro>

<#macro related>
<#local m = attune[0]>
<#if m.page.related?has_content>
<section class="related" aria-labelledby="related-title">
<h2 id="related-title"<@lang.ours/>>${m.ui.related}</h2>
<@rows m.page.related/>
</section>
</#if>
</#macro>

<#-- A list of pages: serif rows between hairlines. -->
<#macro rows entries>
<#local ui = attune[0].ui>
<ul class="rows">
<#list entries as entry>
<li<@lang.of entry/>>
<a class="row" href="${entry.href}"><span class="row-title">${entry.title}</span></a>
<#if entry.description?has_content><p class="row-note">${entry.description}</p></#if>
</li>
</#list>
</ul>
</#macro>

<#macro problem>
<#local m = attune[0]>
<#if m.page.edit_href??>
<p class="problem"<@lang.ours/>><a href="${m.page.edit_href}" rel="noreferrer">${m.ui.edit_page}</a></p>
</#if>
<#if m.page.problem_href??>
<p class="problem"<@lang.ours/>><a href="${m.page.problem_href}">${m.ui.problem_with_page}</a></p>
</#if>
</#macro>
