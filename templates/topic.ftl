<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/lines.ftl" as lines>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="topic">
<h1>${p.title}</h1>
<#if p.topic?? && p.topic.sentence?has_content>
<p class="lead">${p.topic.sentence}</p>
<#elseif p.description?has_content>
<p class="lead">${p.description}</p>
</#if>
<div class="topic-lines"><@lines.idea (p.topic.id)!""/></div>
<#if p.body?has_content>
<div class="prose">
${p.body?no_esc}
</div>
</#if>
<#if p.articles?has_content>
<section class="list-section" aria-labelledby="articles-title">
<h2 id="articles-title">${m.ui.topic_articles}</h2>
<@parts.rows p.articles/>
</section>
</#if>
<#if p.quizzes?has_content>
<section class="list-section" aria-labelledby="quizzes-title">
<h2 id="quizzes-title">${m.ui.topic_quizzes}</h2>
<@parts.rows p.quizzes/>
</section>
</#if>
<@parts.problem/>
</@base.page>
