/** What a run is told about rules and drafts beside its arguments: profiles, and configuration files. */
package reso.config;
