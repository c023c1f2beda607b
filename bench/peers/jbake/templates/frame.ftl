<#ftl output_format="HTML">
<#macro page title>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Bench</title>
<link rel="stylesheet" href="${content.rootpath!}css/tokens.css">
<link rel="stylesheet" href="${content.rootpath!}css/prose.css">
</head>
<body>
<header><a href="${content.rootpath!}index.html">Bench</a> <a href="${content.rootpath!}tags/index.html">Tags</a></header>
<main>
<h1>${title}</h1>
<#nested>
</main>
<footer>Words that were put together by chance.</footer>
</body>
</html>
</#macro>
