/** Another name whenever anything changes by which a report is read, put in when the server is bundled. */
declare const UN_REPORT_READER: string;
