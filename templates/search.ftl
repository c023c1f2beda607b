<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/help.ftl" as help>
<#assign m = attune[0]>
<#assign p = m.page>
<#assign ui = m.ui>
<@base.page class="search" scripts=["../search-index", "attune-search"]>
<h1>${p.title}</h1>
<attune-search data-root="${m.root}" data-label="${ui.search_label}" data-note="${ui.search_lead}" data-none="${ui.search_count_none}" data-one="${ui.search_count_one}" data-many="${ui.search_count_many}" data-most="${ui.search_count_most}" data-help="${ui.search_help_shown}" data-term="${ui.search_kind_term}" data-assessment="${ui.search_kind_assessment}" data-check="${ui.search_kind_check}" data-crisis="${(p.crisis![])?join("|")}">
<template>
<section class="numbers-first" aria-labelledby="search-help-title">
<h2 class="numbers-title" id="search-help-title">${ui.search_help_title}</h2>
<p>${ui.help_lead}</p>
<#if m.help.region?has_content>
<p class="help-region">${ui.help_region} <span lang="${m.help.lang!m.lang}">${m.help.name}</span></p>
</#if>
<@help.numbers m.help/>
<ul class="numbers-more">
<#if m.help.harm_href??><li><a href="${m.help.harm_href}">${ui.help_harm}</a></li></#if>
<li><a href="${m.help.all_href}">${ui.help_elsewhere}</a></li>
</ul>
</section>
</template>
</attune-search>
<section class="list-section" aria-labelledby="all-title">
<h2 id="all-title">${ui.search_all}</h2>
<#if (p.letters![])?size gt 1>
<nav aria-label="${ui.by_letter}">
<ul class="letters">
<#list p.letters as group>
<li><a href="#letter-${group?index?c}">${group.letter}</a></li>
</#list>
</ul>
</nav>
</#if>
<#list p.letters![] as group>
<section class="letter" aria-labelledby="letter-${group?index?c}">
<h3 id="letter-${group?index?c}">${group.letter}</h3>
<@parts.rows group.entries/>
</section>
</#list>
</section>
</@base.page>
