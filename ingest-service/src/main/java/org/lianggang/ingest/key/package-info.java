/** Keys for systems that have no provider of tokens. */
package org.lianggang.ingest.key;
