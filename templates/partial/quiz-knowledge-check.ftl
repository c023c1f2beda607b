<#ftl output_format="HTML">
<#import "article.ftl" as article>
<#import "lang.ftl" as lang>
<#-- A knowledge check. Its questions come as HTML from org.attune.view.QuestionMarkup: they also stand in articles. -->

<#macro page>
<#local p = attune[0].page>
<#local q = p.quiz>
<header class="quiz-head">
<h1>${p.title}</h1>
<#if p.description?has_content && !q.intro_text?starts_with(p.description)>
<p class="lead">${p.description}</p>
</#if>
<@article.exit_note/>
</header>
<#if q.intro?has_content>
<div class="prose">
${q.intro?no_esc}
</div>
</#if>
<div class="questions">
<#list q.questions as question>
<section class="question-part">
<p class="position"<@lang.ours/>>${attune[0].ui.quiz_position?replace("{n}", question?counter?c)?replace("{all}", q.count?c)}</p>
${question.html?no_esc}
</section>
</#list>
</div>
</#macro>
