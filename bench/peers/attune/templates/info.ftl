<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<#assign p = attune[0].page>
<@frame.page>
${p.body?no_esc}
<#if p.regions?has_content>
<p id="regions">Only that links to it lead somewhere.</p>
</#if>
<ul>
<#list p.sources![] as source>
<li id="${source.id}">${source.html?no_esc}</li>
</#list>
</ul>
</@frame.page>
