<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page>
<ul>
<#list attune[0].page.tags![] as tag>
<li><a href="${tag.href}">${tag.name}</a> ${tag.count?c}</li>
</#list>
</ul>
</@frame.page>
