/**
 * The report as GitHub-flavoured Markdown, the ladder as a Mermaid graph. Begin at
 * {@link org.missionled.report.markdown.MarkdownRenderer}.
 */
@NullMarked
package org.missionled.report.markdown;

import org.jspecify.annotations.NullMarked;
