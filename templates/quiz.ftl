<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/article.ftl" as parts>
<#import "partial/quiz-self-assessment.ftl" as assessment>
<#import "partial/quiz-knowledge-check.ftl" as check>
<#assign p = attune[0].page>
<#assign isCheck = p.quiz.kind?starts_with("knowledge-check")>
<@base.page class="quiz" styles=base.questions scripts=isCheck?then(["knowledge-check"], ["self-assessment"] + p.quiz.keep???then(["attune-visits"], []))>
<#if isCheck>
<@check.page/>
<#else>
<@assessment.page/>
</#if>
<footer class="end quiz-end">
<@parts.sources/>
<@parts.colophon/>
<@parts.tags/>
</footer>
<@parts.next/>
<@parts.related/>
<@parts.problem/>
</@base.page>
