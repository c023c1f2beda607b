<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page tag>
<ul>
<#list tag_posts as entry>
<li><a href="${content.rootpath!}${entry.uri}">${entry.title}</a></li>
</#list>
</ul>
</@frame.page>
