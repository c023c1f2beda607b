<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<#assign p = attune[0].page>
<@frame.page>
<p><#if p.published??><time datetime="${p.published.iso}">${p.published.iso}</time></#if></p>
<#list p.tags as tag>
<a href="${tag.href}">${tag.name}</a>
</#list>
<#if p.quiz??>
<#list p.quiz.questions as question>
${question.html?no_esc}
</#list>
<#else>
${p.body?no_esc}
</#if>
</@frame.page>
