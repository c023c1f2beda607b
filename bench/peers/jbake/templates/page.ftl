<#ftl output_format="HTML">
<#import "frame.ftl" as frame>
<@frame.page content.title>
${content.body?no_esc}
</@frame.page>
