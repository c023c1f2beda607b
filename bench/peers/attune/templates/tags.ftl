<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page>
<ul>
<#list attune[0].page.entries![] as entry>
<li><a href="${entry.href}">${entry.title}</a></li>
</#list>
</ul>
</@frame.page>
