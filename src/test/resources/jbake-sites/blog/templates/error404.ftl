<#include "header.ftl"><h1>Not here</h1>${content.type}<#include "footer.ftl">
