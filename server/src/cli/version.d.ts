/** The version of the package, put in when it is bundled. */
declare const UN_REPORT_VERSION: string;
