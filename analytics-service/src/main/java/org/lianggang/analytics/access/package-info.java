/** Who asks, and what they may do. */
package org.lianggang.analytics.access;
