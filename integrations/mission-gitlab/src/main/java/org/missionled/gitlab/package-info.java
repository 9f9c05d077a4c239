/** Flags as GitLab defines them. Begin at {@link org.missionled.gitlab.GitLabFlags}. */
@NullMarked
package org.missionled.gitlab;

import org.jspecify.annotations.NullMarked;
