<#ftl output_format="HTML">
User-agent: *
