<#ftl output_format="HTML">
<#import "layout/base.ftl" as base>
<#import "partial/lang.ftl" as lang>
<#assign m = attune[0]>
<#assign p = m.page>
<@base.page class="tags-index">
<h1>${p.title}</h1>
<p class="lead">${m.ui.tags_lead}</p>
<ul class="rows list-section">
<#list p.tags![] as tag>
<li><a class="row" href="${tag.href}"><span class="row-title"<@lang.of tag/>>${tag.name}</span> <span class="count">${tag.count?c}</span></a></li>
</#list>
</ul>
</@base.page>
