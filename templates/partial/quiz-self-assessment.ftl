<#ftl output_format="HTML">
<#import "article.ftl" as article>
<#import "help.ftl" as parts>
<#import "lang.ftl" as lang>
<#--
  A self-assessment. Complete without a script: the items, the key to score by hand, every feedback, the help.
  The script takes the texts of a result from the key, so that each stands on the page once.
-->

<#-- Ways to help, whatever the answers. The region's numbers are written out. -->
<#macro signposts id>
<#local m = attune[0]>
<#local help = m.help>
<section class="signposts" aria-labelledby="${id}">
<h2 id="${id}"<@lang.ours/>>${m.ui.quiz_signposts_title}</h2>
<ul class="signpost-links">
<#list m.page.quiz.signposts as link>
<li>${link?no_esc}</li>
</#list>
</ul>
<ul class="numbers signpost-numbers">
<#list (help.emergency![]) + (help.services![]) as entry>
<@parts.line entry=entry lang=m.ui_lang!m.page.lang!m.lang />
</#list>
</ul>
</section>
</#macro>

<#-- Stands before any sentence for a session, whatever the answers. -->
<#macro harm>
<#local m = attune[0]>
<p class="harm-line"<@lang.ours/>>${m.ui.quiz_harm}<#if m.help.harm_href??> <a href="${m.help.harm_href}">${m.ui.quiz_harm_link}</a></#if></p>
</#macro>

<#macro limits>
<#local m = attune[0]>
<div class="cannot-tell"<@lang.ours/>>
<p><strong>${m.ui.quiz_cannot_tell_title}</strong> ${m.ui.quiz_cannot_tell}</p>
<p><#if m.page.quiz.permission??>${m.ui.quiz_not_tested_licensed} <span<#if m.ui_lang??> lang="${m.page.lang!m.lang}"</#if>>${m.page.quiz.permission}</span><#else>${m.ui.quiz_not_tested}</#if></p>
<p>${m.ui.quiz_need_not_show}</p>
</div>
</#macro>

<#macro page>
<#local m = attune[0]>
<#local p = m.page>
<#local q = p.quiz>
<#local ui = m.ui>
<self-assessment<#if m.ui_lang??> data-words="${m.ui_lang}" data-lang="${p.lang!m.lang}"</#if>>
<div class="asking">
<header class="quiz-head">
<h1>${p.title}</h1>
<#if p.description?has_content && !q.intro_text?starts_with(p.description)>
<p class="lead">${p.description}</p>
</#if>
<@article.exit_note/>
<p class="nobody-sees"<@lang.ours/>>${ui.quiz_nobody_sees}</p>
<noscript><p<@lang.ours/>>${ui.quiz_no_script}</p></noscript>
</header>
<#if q.intro?has_content>
<div class="prose">
${q.intro?no_esc}
</div>
</#if>
<@signposts "signposts-title"/>
<form class="items" autocomplete="off">
<#list q.scales as scale>
<@items scale/>
</#list>
<div class="show" hidden>
<p class="progress"<@lang.ours/>></p>
<button type="submit" class="button"<@lang.ours/>>${ui.quiz_show}</button>
</div>
</form>
<#if q.closing?has_content>
<div class="prose">
${q.closing?no_esc}
</div>
</#if>
<@key/>
</div>
<template class="result-template">
<@result/>
</template>
<script type="application/json" class="table">${q.table?no_esc}</script>
<#if q.keep??>
<@kept/>
</#if>
</self-assessment>
</#macro>

<#macro items scale>
<#local q = attune[0].page.quiz>
<#local ui = attune[0].ui>
<section class="scale" aria-labelledby="scale-${scale.id}">
<h2 id="scale-${scale.id}">${scale.title?no_esc}</h2>
<#if scale.intro?has_content>
<div class="prose">
${scale.intro?no_esc}
</div>
</#if>
<#list scale.items as item>
<fieldset class="item" id="item-${item.id}">
<legend><span class="item-text">${item.text?no_esc}</span> <span class="position"<@lang.ours/>>${ui.quiz_position?replace("{n}", item.number?c)?replace("{all}", q.count?c)}</span></legend>
<div class="answers">
<#list q.answers as answer>
<label class="answer"><input type="radio" name="${item.id}" value="${answer.value?c}"><span>${answer.label}</span></label>
</#list>
<#if q.does_not_apply??>
<label class="answer apart"><input type="radio" name="${item.id}" value=""><span>${q.does_not_apply}</span></label>
</#if>
</div>
</fieldset>
</#list>
</section>
</#macro>

<#macro key>
<#local m = attune[0]>
<#local q = m.page.quiz>
<#local ui = m.ui>
<section class="key" aria-labelledby="key-title">
<h2 id="key-title"<@lang.ours/>>${ui.quiz_key_title}</h2>
<p<@lang.ours/>>${ui.quiz_key_lead}</p>
<@limits/>
<@harm/>
<#list q.scales as scale>
<section class="key-scale" data-scale="${scale.id}" aria-labelledby="key-${scale.id}">
<h3 id="key-${scale.id}">${scale.title?no_esc}</h3>
<ul class="key-steps"<@lang.ours/>>
<#list scale.key.steps as step>
<li>${step}</li>
</#list>
</ul>
<#if scale.notes?has_content>
<div class="notes">
${scale.notes?no_esc}
</div>
</#if>
<#list scale.bands as band>
<section class="band" data-band="${band.index?c}">
<h4>${band.label}</h4>
<ul class="key-ranges"<@lang.ours/>>
<#list band.ranges as range>
<li>${range}</li>
</#list>
</ul>
<div class="feedback">
${band.feedback?no_esc}
<#list band.caution as caution>
<p<@lang.ours/>>${caution}</p>
</#list>
</div>
<#list band.sentences as sentence>
<blockquote class="sentence">
${sentence.html?no_esc}
</blockquote>
</#list>
</section>
</#list>
</section>
</#list>
</section>
</#macro>

<#macro result>
<#local m = attune[0]>
<#local q = m.page.quiz>
<#local ui = m.ui>
<div class="result">
<h1 class="result-title" tabindex="-1"<@lang.ours/>>${ui.quiz_result_title}</h1>
<p class="only-here"<@lang.ours/>><#if q.keep??>${ui.quiz_only_here_keep}<#else>${ui.quiz_only_here}</#if></p>
<@signposts "result-signposts-title"/>
<#list q.scales as scale>
<section class="scale-result" data-scale="${scale.id}" aria-labelledby="result-${scale.id}">
<h2 id="result-${scale.id}">${scale.title?no_esc}</h2>
<div class="measured">
<div class="answer-line"></div>
<p class="ends"><span>${q.answers?first.label}</span><span>${q.answers?last.label}</span></p>
<p class="fact"<@lang.ours/>></p>
<div class="said"></div>
</div>
<p class="too-few"<@lang.ours/>>${ui.quiz_too_few}</p>
</section>
</#list>
<@limits/>
<@harm/>
<section class="say" aria-labelledby="say-title">
<h2 id="say-title"<@lang.ours/>>${ui.quiz_say_title}</h2>
<div class="say-one">
<div class="say-words"></div>
<button type="button" class="text-button copy-sentence"<@lang.ours/>>${ui.quiz_copy_sentence}</button>
</div>
</section>
<#if m.page.related?has_content>
<section class="read" aria-labelledby="read-title">
<h2 id="read-title"<@lang.ours/>>${ui.quiz_read_title}</h2>
<ul class="read-list">
<#list m.page.related as entry>
<#if entry?index lt 2>
<li><a href="${entry.href}"<@lang.of entry/>>${entry.title}</a></li>
</#if>
</#list>
</ul>
</section>
</#if>
<div class="actions"<@lang.ours/>>
<ul>
<li><button type="button" class="text-button" data-action="copy">${ui.quiz_copy}</button></li>
<li><button type="button" class="text-button" data-action="print">${ui.quiz_print}</button></li>
<li><button type="button" class="text-button" data-action="save">${ui.quiz_save}</button></li>
<li><button type="button" class="text-button" data-action="back">${ui.quiz_back}</button></li>
<li><button type="button" class="text-button" data-action="again">${ui.quiz_again}</button></li>
</ul>
<p class="said-back" role="status"></p>
<p class="gone"><#if q.keep??>${ui.quiz_gone_keep}<#else>${ui.quiz_gone}</#if></p>
</div>
<details class="your-answers">
<summary<@lang.ours/>>${ui.quiz_answers_title}</summary>
<ul></ul>
</details>
</div>
</#macro>

<#-- Days that a reader chose to keep. Nothing is shown or kept without a script. -->
<#macro kept>
<#local ui = attune[0].ui>
<attune-visits>
<template>
<details class="visits"<@lang.ours/>>
<summary><h2>${ui.quiz_keep_title}</h2></summary>
<p class="visits-say">${ui.quiz_keep_say}</p>
<div class="visits-rows"></div>
<div class="visits-offer">
<p>${ui.quiz_keep_offer} <strong>${ui.quiz_keep_seen}</strong></p>
<button type="button" class="button" data-visits="keep">${ui.quiz_keep_button}</button>
</div>
<p class="visits-blocked">${ui.quiz_keep_blocked}</p>
<ul class="visits-ways">
<li><button type="button" class="text-button" data-visits="save">${ui.quiz_keep_save}</button></li>
<li><button type="button" class="text-button" data-visits="load">${ui.quiz_keep_load}</button></li>
<li><button type="button" class="text-button" data-visits="forget">${ui.quiz_keep_forget_all}</button></li>
</ul>
<input type="file" accept=".json,application/json" aria-label="${ui.quiz_keep_load}" tabindex="-1" hidden>
<p class="visits-status" role="status"></p>
</details>
</template>
<script type="application/json" class="visits-table">${attune[0].page.quiz.keep?no_esc}</script>
</attune-visits>
</#macro>
