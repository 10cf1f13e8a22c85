-- Whether a file was registered before is asked at each registration.
create index signed_file_sha256 on signed_file (sha256);
