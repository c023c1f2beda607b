<#ftl output_format="HTML">
<#-- Stands at an older address of a page, and leads on at once. -->
<#import "layout/base.ftl" as base>
<#assign m = attune[0]>
<#assign target = m.page.target>
<@base.page class="moved">
<h1>${m.ui.moved_title}</h1>
<p class="lead">${m.ui.moved_lead}</p>
<ul class="rows list-section">
<li><a class="row" href="${target.href}"><span class="row-title">${target.title}</span></a></li>
</ul>
</@base.page>
