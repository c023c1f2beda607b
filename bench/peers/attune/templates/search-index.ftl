<#ftl output_format="HTML">
none
