<#include "/_header.ftl">
${content.title} ${content.body}
