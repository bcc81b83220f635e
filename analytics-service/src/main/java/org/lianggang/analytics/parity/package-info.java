/** Sex-disaggregated statistics (分性别统计): the sexes side by side, never averaged. */
package org.lianggang.analytics.parity;
