<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page>
${(attune[0].page.body!"")?no_esc}
</@frame.page>
