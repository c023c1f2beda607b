<#ftl output_format="HTML">
not found
