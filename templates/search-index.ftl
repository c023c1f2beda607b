<#ftl output_format="HTML">
globalThis.attuneSearch = ${attune[0].search_index?no_esc};
